/** Control characters but tab and line ends, lone surrogates, and two non-characters: XML 1.0 cannot hold them in any form. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Words made safe inside an XML element or attribute; characters that XML cannot hold are left out.
 *
 * @example
 * escapeXml('Q & A <live>') //=> 'Q &amp; A &lt;live&gt;'
 */
export function escapeXml(text: string): string {
  return text.replaceAll(IMPOSSIBLE, '').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[] | string;
};

/** An element with its attributes and either words or other elements inside. */
export function element(
  name: string,
  children: readonly XmlElement[] | string,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, children };
}

function writeElement({ name, attributes, children }: XmlElement, depth: number): string {
  const indent = '  '.repeat(depth);
  const opening = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(' ');
  if (children.length === 0) return `${indent}<${opening}/>\n`;
  if (typeof children === 'string') return `${indent}<${opening}>${escapeXml(children)}</${name}>\n`;
  return `${indent}<${opening}>\n${children.map((child) => writeElement(child, depth + 1)).join('')}${indent}</${name}>\n`;
}

/** A whole XML document in UTF-8. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, 0)}`;
}
