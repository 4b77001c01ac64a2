import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { MenuAction } from '#shared/contract/channels';
import { changeZoom } from './zoom';
import type { PreferenceFile } from './preferences';

type MenuOptions = {
  readonly window: () => BrowserWindow | null;
  readonly preferences: PreferenceFile;
  readonly send: (action: MenuAction) => void;
  readonly isDevelopment: boolean;
};

/**
 * The application menu. What concerns the document is asked of the window, which knows where the focus is; it also hears
 * those keys itself (so that Ctrl+Z in a text field takes back letters), which is why the menu only shows them.
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const ask = (action: MenuAction) => () => options.send(action);
  const zoom = (step: 'in' | 'out' | 'reset') => () =>
    changeZoom(options.window(), options.preferences, step);
  return [
    ...(process.platform === 'darwin' ? ([{ role: 'appMenu' }] as const) : []),
    {
      label: '&File',
      submenu: [
        {
          label: 'Settings…',
          accelerator: 'CmdOrCtrl+,',
          registerAccelerator: false,
          click: ask('settings'),
        },
        { type: 'separator' },
        { role: process.platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { label: 'Undo', accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: ask('undo') },
        {
          label: 'Redo',
          accelerator: process.platform === 'darwin' ? 'Cmd+Shift+Z' : 'Ctrl+Y',
          registerAccelerator: false,
          click: ask('redo'),
        },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        {
          label: 'Find anything…',
          accelerator: 'CmdOrCtrl+K',
          registerAccelerator: false,
          click: ask('palette'),
        },
      ],
    },
    {
      label: '&View',
      submenu: [
        { label: 'Back', accelerator: 'Alt+Left', registerAccelerator: false, click: ask('back') },
        { label: 'Forward', accelerator: 'Alt+Right', registerAccelerator: false, click: ask('forward') },
        { type: 'separator' },
        { label: 'Larger', accelerator: 'CmdOrCtrl+Plus', click: zoom('in') },
        {
          label: 'Larger',
          accelerator: 'CmdOrCtrl+=',
          visible: false,
          acceleratorWorksWhenHidden: true,
          click: zoom('in'),
        },
        { label: 'Smaller', accelerator: 'CmdOrCtrl+-', click: zoom('out') },
        { label: 'Actual size', accelerator: 'CmdOrCtrl+0', click: zoom('reset') },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(options.isDevelopment ? ([{ role: 'toggleDevTools' }] as const) : []),
      ],
    },
    { role: 'windowMenu' },
  ];
}

export const buildMenu = (options: MenuOptions): Menu => Menu.buildFromTemplate(menuTemplate(options));
