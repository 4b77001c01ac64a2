import { contextBridge, ipcRenderer } from 'electron';
import type { PaperJob } from '#shared/domain/paper/paper-job';

contextBridge.exposeInMainWorld('paper', {
  takeJob: (): Promise<PaperJob> => ipcRenderer.invoke('paper.takeJob'),
  ready: (pageCount: number): void => ipcRenderer.send('paper.ready', pageCount),
});
