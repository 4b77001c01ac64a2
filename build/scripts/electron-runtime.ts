/** An Electron that this machine can start. */
export type ElectronRuntime = {
  readonly executable: string;
  /** The whole distribution, as electron-builder takes it for `electronDist`. */
  readonly distFolder: string;
  readonly version: string;
  /** `test runtime`: an older Electron for tests on machines that reach only a package registry; never shipped. */
  readonly kind: 'official' | 'test runtime';
};

export function describeRuntime({ version, kind }: ElectronRuntime): string {
  return `Electron ${version} (${kind})`;
}
