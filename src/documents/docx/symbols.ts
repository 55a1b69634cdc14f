/**
 * Characters of the symbol fonts that come with Word, by their code in the font (the low byte of U+F0xx), as the
 * Unicode characters that look the same. Bullets and signs that offices use, not the whole fonts.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  34: '∀',
  36: '∃',
  42: '∗',
  45: '−',
  64: '≅',
  65: 'Α',
  66: 'Β',
  68: 'Δ',
  70: 'Φ',
  71: 'Γ',
  76: 'Λ',
  80: 'Π',
  83: 'Σ',
  87: 'Ω',
  97: 'α',
  98: 'β',
  100: 'δ',
  101: 'ε',
  102: 'φ',
  103: 'γ',
  108: 'λ',
  109: 'μ',
  112: 'π',
  114: 'ρ',
  115: 'σ',
  116: 'τ',
  119: 'ω',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  206: '∈',
  213: '∏',
  214: '√',
  215: '⋅',
  219: '⇔',
  222: '⇒',
  229: '∑',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  70: '☞',
  74: '☺',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  159: '•',
  158: '·',
  167: '▪',
  168: '◻',
  216: '➢',
  220: '➲',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = { 80: '✓', 82: '☑', 83: '☒', 163: '□', 151: '●', 152: '•' };

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: SYMBOL,
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
};

/** The character of a symbol font; null where it is not known. Digits and signs keep their places in Symbol. */
export function symbolOf(font: string, code: number): string | null {
  const name = font.toLowerCase();
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = FONTS[name];
  const known = table?.[low];
  if (known !== undefined) return known;
  if (name === 'symbol' && low >= 32 && low < 64) return String.fromCharCode(low);
  if (table === undefined && (code < 0xe000 || code > 0xf8ff)) return String.fromCodePoint(code);
  return null;
}

/** A bullet as it is seen: characters of the private area by their font, and • where that is not known. */
export function bulletOf(text: string, font: string | undefined): string {
  return [...text]
    .map((char) => {
      const code = char.codePointAt(0)!;
      const isSymbolFont = font !== undefined && Object.hasOwn(FONTS, font.toLowerCase());
      if (isSymbolFont) return symbolOf(font, code) ?? '•';
      if (char === 'o' && font === 'Courier New') return '○';
      return code >= 0xe000 && code <= 0xf8ff ? (SYMBOL[code - 0xf000] ?? WINGDINGS[code - 0xf000] ?? '•') : char;
    })
    .join('');
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '(': '⁽',
  ')': '⁾',
};
const LOWERED: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
};

/** Raised digits as raised characters (m², a mark typed by hand), each in the place of one: the length stays. */
export function raised(text: string): string {
  return text.replace(/[0-9()]/gu, (char) => RAISED[char]!);
}

/** Lowered digits as lowered characters (CO₂, 21,5⁰/₀₀). */
export function lowered(text: string): string {
  return text.replace(/[0-9]/gu, (char) => LOWERED[char]!);
}

const SMALL_RAISED = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ𐞥ʳˢᵗᵘᵛʷˣʸᶻ';

/** A note's label as a raised mark: 12 → ¹², iv → ⁱᵛ; signs such as * stay. */
export function raisedLabel(label: string): string {
  const small = [...SMALL_RAISED];
  return raised(label).replace(/[a-z]/giu, (letter) => small[letter.toLowerCase().charCodeAt(0) - 97]!);
}
