/** One thing the desktop runtime or its tests need from Debian or Ubuntu, under each name it has had there. */
type SystemPackage = {
  readonly names: readonly [string, ...string[]];
  readonly use: 'window' | 'display' | 'paper' | 'office';
};

/**
 * What a bare Debian or Ubuntu machine lacks. `window`: Electron itself; `display`: a screen where there is none;
 * `paper`: reading the printed PDF files back; `office`: opening workbooks and letters as an office does. Since 2024 some libraries carry the suffix `t64` there.
 */
export const SYSTEM_PACKAGES: readonly SystemPackage[] = [
  { names: ['libgtk-3-0', 'libgtk-3-0t64'], use: 'window' },
  { names: ['libnss3'], use: 'window' },
  { names: ['libasound2', 'libasound2t64'], use: 'window' },
  { names: ['libgbm1'], use: 'window' },
  { names: ['libxss1'], use: 'window' },
  { names: ['libxtst6'], use: 'window' },
  { names: ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'], use: 'window' },
  { names: ['libdrm2'], use: 'window' },
  { names: ['libnotify4'], use: 'window' },
  { names: ['libsecret-1-0'], use: 'window' },
  { names: ['fonts-liberation'], use: 'window' },
  { names: ['xvfb'], use: 'display' },
  { names: ['xauth'], use: 'display' },
  { names: ['poppler-utils'], use: 'paper' },
  { names: ['libreoffice-calc-nogui', 'libreoffice-calc'], use: 'office' },
  { names: ['libreoffice-writer-nogui', 'libreoffice-writer'], use: 'office' },
];

/**
 * The packages that are not installed, given the lines `name status` of `dpkg-query`.
 *
 * @example
 * findMissingPackages('xvfb install ok installed\n', [{ names: ['xvfb'], use: 'display' }])
 * //=> []
 */
export function findMissingPackages(
  dpkgAnswer: string,
  wanted: readonly SystemPackage[] = SYSTEM_PACKAGES,
): readonly SystemPackage[] {
  const installed = new Set(
    dpkgAnswer
      .split('\n')
      .filter((line) => line.endsWith(' ok installed'))
      .map((line) => line.split(' ')[0]?.split(':')[0]),
  );
  return wanted.filter(({ names }) => !names.some((name) => installed.has(name)));
}

/** For each package the first of its names that this release of the system offers, else its oldest name. */
export function chooseNames(
  missing: readonly SystemPackage[],
  offered: ReadonlySet<string>,
): readonly string[] {
  return missing.map(({ names }) => names.find((name) => offered.has(name)) ?? names[0]);
}
