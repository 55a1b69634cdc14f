/**
 * A code of the time before Unicode, as the Latin-1 characters that its bytes are shown as where its font is missing:
 * letters of one character, and letters that are a base with a mark behind it.
 */
export interface Encoding {
  readonly name: 'TCVN3' | 'VNI' | 'VISCII';
  readonly single: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, string>;
}

const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const ACUTE = '\u0301';
const DOT = '\u0323';
export const TONES = [GRAVE, HOOK, TILDE, ACUTE, DOT] as const;
export const VOWELS = 'aăâeêioôơuưy';

/** Rows of a table: the code of the first letter, and the letters from there on. */
function letters(...rows: readonly (readonly [first: number, row: string])[]): Map<string, string> {
  return new Map(
    rows.flatMap(([first, row]) => [...row].map((letter, index) => [String.fromCharCode(first + index), letter])),
  );
}

const capital = (letter: string): string => letter.toUpperCase();

/**
 * TCVN 5712:1993 from A1 on (VN3, the code of the ABC fonts, with the capitals that VN1 adds to it). ABC fonts have no
 * capitals with a tone: they are set in a second font, or as a letter with a mark behind it (B0 to B4).
 */
const TCVN3_SINGLE = letters(
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđẰ'],
  [0xb5, 'àảãáạẲằẳẵắẴ'],
  [0xc0, 'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ'],
  [0xd0, 'éẹềểễếệìỉỄẾỒĩíịò'],
  [0xe0, 'Ổỏõóọồổỗốộờởỡớợù'],
  [0xf0, 'Ỗủũúụừửữứựỳỷỹýỵ'],
  [0xff, 'Ố'],
);
const TCVN3_TONE_CODES = ['\u00b0', '\u00b1', '\u00b2', '\u00b3', '\u00b4'];

function tcvn3Pairs(): Map<string, string> {
  const bases = [...VOWELS, ...[...VOWELS].map(capital)].map((letter) => [letter, letter] as const);
  const coded = [...TCVN3_SINGLE].filter(([, letter]) => VOWELS.includes(letter.toLowerCase()));
  return new Map(
    [...bases, ...coded].flatMap(([code, letter]) =>
      TONES.map((tone, index) => [code + TCVN3_TONE_CODES[index], (letter + tone).normalize('NFC')] as const),
    ),
  );
}

/** VNI for Windows: letters of one character; the rest of the vowels carry their marks behind them. */
const VNI_SINGLE: readonly (readonly [code: string, letter: string])[] = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];
/** A mark's code, and what it adds: a tone, a hat or a breve, or one of these with a tone. */
const VNI_TONES: readonly (readonly [code: string, marks: string])[] = [
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ù', ACUTE],
  ['ï', DOT],
];
const HAT = '\u0302';
const BREVE = '\u0306';
const VNI_HATS: readonly (readonly [code: string, marks: string])[] = [
  ['â', HAT],
  ['à', HAT + GRAVE],
  ['å', HAT + HOOK],
  ['ã', HAT + TILDE],
  ['á', HAT + ACUTE],
  ['ä', HAT + DOT],
];
const VNI_BREVES: readonly (readonly [code: string, marks: string])[] = [
  ['ê', BREVE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['é', BREVE + ACUTE],
  ['ë', BREVE + DOT],
];
const VNI_MARKED: readonly (readonly [bases: string, marks: typeof VNI_TONES])[] = [
  ['aeouyôö', VNI_TONES],
  ['aeo', VNI_HATS],
  ['a', VNI_BREVES],
];

function vniSingle(): Map<string, string> {
  return new Map(
    VNI_SINGLE.flatMap(([code, letter]) => [
      [code, letter],
      [capital(code), capital(letter)],
    ]),
  );
}

/** Every base with every mark that it takes; a capital may be followed by the mark of a small letter and the reverse. */
function vniPairs(): Map<string, string> {
  const single = vniSingle();
  const plain = VNI_MARKED.flatMap(([bases, marks]) =>
    [...bases].flatMap((base) =>
      marks.map(([code, added]) => [base, code, ((single.get(base) ?? base) + added).normalize('NFC')] as const),
    ),
  );
  return new Map([
    ...plain.map(([base, code, letter]) => [base + capital(code), letter] as const),
    ...plain.map(([base, code, letter]) => [capital(base) + code, capital(letter)] as const),
    ...plain.map(([base, code, letter]) => [base + code, letter] as const),
    ...plain.map(([base, code, letter]) => [capital(base + code), capital(letter)] as const),
  ]);
}

/** VISCII 1.1 (RFC 1456); its capitals with two marks take the places of six control characters. */
const VISCII_SINGLE = letters(
  [0x02, 'Ẳ'],
  [0x05, 'ẴẪ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
  [0x80, 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ'],
  [0x90, 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ'],
  [0xa0, 'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ'],
  [0xc0, 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ'],
  [0xd0, 'ĐứÒÓÔạỷừửÙÚỹỵÝỡư'],
  [0xe0, 'àáâãảăữẫèéêẻìíĩỉ'],
  [0xf0, 'đựòóôõỏọụùúũủýợỮ'],
);

export const TCVN3: Encoding = { name: 'TCVN3', single: TCVN3_SINGLE, pairs: tcvn3Pairs() };
export const VNI: Encoding = { name: 'VNI', single: vniSingle(), pairs: vniPairs() };
export const VISCII: Encoding = { name: 'VISCII', single: VISCII_SINGLE, pairs: new Map() };
