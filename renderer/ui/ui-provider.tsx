import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import './base.css';
import { ToastRegion } from './toast-region';

export interface UiProviderProps {
  readonly children: ReactNode;
  /** Follows an in-app `href`; links and menu items use it instead of loading a page. */
  readonly navigate: (href: string) => void;
  /** Turns a route into the `href` shown on the link, for example by putting `#` before it. */
  readonly useHref?: (href: string) => string;
}

/** Sets British English, the router and the toasts for everything inside. */
export function UiProvider({ children, ...router }: UiProviderProps) {
  return (
    <I18nProvider locale="en-GB">
      <RouterProvider {...router}>
        {children}
        <ToastRegion />
      </RouterProvider>
    </I18nProvider>
  );
}
