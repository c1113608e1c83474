import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The menu's words, from the catalogue. */
export type MenuLabels = {
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetZoom: string;
  readonly fullScreen: string;
  readonly window: string;
  readonly minimize: string;
  readonly quit: string;
  readonly help: string;
  readonly pageHelp: string;
  readonly about: string;
};

/** What the help of the menu does; the window that has the focus is meant. */
export type MenuHelp = { readonly showPageHelp: () => void; readonly showAbout: () => void };

/** Puts the menu in place; developer tools are in it only in development. */
export const setMenu = (labels: MenuLabels, help: MenuHelp, development: boolean): void => {
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo', label: labels.undo },
    { role: 'redo', label: labels.redo },
    { type: 'separator' },
    { role: 'cut', label: labels.cut },
    { role: 'copy', label: labels.copy },
    { role: 'paste', label: labels.paste },
    { role: 'selectAll', label: labels.selectAll },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: labels.zoomIn, accelerator: 'CmdOrCtrl+=' },
    { role: 'zoomOut', label: labels.zoomOut },
    { role: 'resetZoom', label: labels.resetZoom },
    { type: 'separator' },
    { role: 'togglefullscreen', label: labels.fullScreen },
    ...(development ? ([{ role: 'toggleDevTools' }, { role: 'reload' }] as const) : []),
  ];
  const window: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: labels.minimize },
    { role: 'quit', label: labels.quit },
  ];
  const helped: MenuItemConstructorOptions[] = [
    // The page hears the key itself: registered here it would be heard twice.
    { label: labels.pageHelp, accelerator: 'F1', registerAccelerator: false, click: help.showPageHelp },
    { type: 'separator' },
    { label: labels.about, click: help.showAbout },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: labels.edit, submenu: edit },
      { label: labels.view, submenu: view },
      { label: labels.window, submenu: window },
      { label: labels.help, submenu: helped },
    ]),
  );
};
