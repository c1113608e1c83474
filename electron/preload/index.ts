import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
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

contextBridge.exposeInMainWorld('tidui', bridge);
