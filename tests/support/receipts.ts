/** Files that begin as their kinds do: all that the app asks of a receipt. */
const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const aPdf = (words = 'Harbour Bookshop'): Uint8Array => letters(`%PDF-1.7\n${words}\n%%EOF\n`);
export const aPng = (words = 'a photograph'): Uint8Array => letters(`\u0089PNG\r\n\u001a\n${words}`);
export const aProgram = (): Uint8Array => letters('MZ\u0090\u0000\u0003 This program cannot be run');
