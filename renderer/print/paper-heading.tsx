import { createContext, use, type ReactNode } from 'react';

/** The level of a paper's own first heading: 1 on paper, where it stands alone; lower within a screen. */
export const FirstHeadingLevel = createContext<1 | 2>(1);

type Props = {
  /** 1 for the paper's title, 2 for a part of it, 3 for a part of that. */
  readonly rank: 1 | 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
};

const TAGS = ['h1', 'h2', 'h3', 'h4'] as const;

/** A heading of a paper, at the level that is right for where its pages are shown. */
export function PaperHeading({ rank, className, children }: Props) {
  const Tag = TAGS[use(FirstHeadingLevel) + rank - 2] ?? 'h4';
  return <Tag {...(className === undefined ? {} : { className })}>{children}</Tag>;
}
