import { bulletOf } from '../docx/symbols.ts';
import { type OldFont, oldFontOf } from '../fonts/unicode.ts';

/** What a font's name says of its letters. */
export interface Face {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Made before Unicode came: what a letter looks like is not what its code says. */
  readonly old: OldFont | null;
}

const BOLD = /bold|black|heavy|demi/iu;
const ITALIC = /italic|oblique/iu;
/** A part of a font is embedded under six capitals and a plus. */
const SUBSET = /^[A-Z]{6}\+/u;
const SYMBOLS: readonly string[] = ['Symbol', 'Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings'];

export function faceOf(fontName: string): Face {
  const name = fontName.replace(SUBSET, '');
  return { name, bold: BOLD.test(name), italic: ITALIC.test(name), old: oldFontOf(name) };
}

/** The characters that a drawn letter stands for; what has no room in a text is nothing. */
export function charactersOf(unicode: string, face: Face): string {
  const code = unicode.charCodeAt(0);
  if (code >= 0xe000 && code <= 0xf8ff) {
    const squeezed = face.name.replace(/[ -]/gu, '').toLowerCase();
    const font = SYMBOLS.find((name) => squeezed.startsWith(name.replace(' ', '').toLowerCase()));
    return bulletOf(unicode, font);
  }
  return unicode
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\u0009-\u000d\u2000-\u200a\u3000]/gu, ' ')
    .replace(/\u202f/gu, '\u00a0');
}
