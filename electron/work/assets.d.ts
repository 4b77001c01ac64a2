/** A file that the build copies beside the bundle; importing it gives its path at run time. */
declare module '*?asset' {
  const path: string;
  export default path;
}
