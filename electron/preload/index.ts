import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { TiduiBridge } from './bridge';

const bridge: TiduiBridge = {
  call: (channel, input) => ipcRenderer.invoke('tidui:call', channel, input),
  onNotice: (listener) => {
    const hear = (_event: IpcRendererEvent, notice: unknown): void => listener(notice);
    ipcRenderer.on('tidui:notice', hear);
    return () => {
      ipcRenderer.off('tidui:notice', hear);
    };
  },
};

/** Where the page takes files: an element that says so. */
const ZONE = '[data-takes-files]';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
const isOverZone = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest(ZONE) !== null;

/**
 * Files that a person drops onto the page go from here to the main process, which tells the page their names and a token each. The page
 * sees no path and can forge none: a drop that a script made is not trusted, a file that a script made has no path, and this
 * channel is not among those that the page can call.
 */
const watchDrops = (): void => {
  window.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isOverZone(event) ? 'copy' : 'none';
  });
  window.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (!event.isTrusted || !isOverZone(event)) return;
    const paths = [...(event.dataTransfer?.files ?? [])].map((file) => webUtils.getPathForFile(file));
    void ipcRenderer.invoke(
      'tidui:drop',
      paths.filter((path) => path !== ''),
    );
  });
};

contextBridge.exposeInMainWorld('tidui', bridge);
watchDrops();
