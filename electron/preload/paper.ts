import { contextBridge, ipcRenderer } from 'electron';
import type { PaperJob } from '#shared/domain/teach-meet/programme/paper';

contextBridge.exposeInMainWorld('paper', {
  takeJob: (): Promise<PaperJob> => ipcRenderer.invoke('paper.takeJob'),
  ready: (pageCount: number): void => ipcRenderer.send('paper.ready', pageCount),
});
