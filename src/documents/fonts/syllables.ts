/**
 * The syllables that Vietnamese is written with: an initial, a rime, one tone. Stated once, to tell whether bytes were
 * read by the right table.
 */
const INITIALS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uy uya uych uynh uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt',
    'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y ych ynh yt yêm yên yêng yêt yêu',
  ]
    .join(' ')
    .split(' '),
);
/** Rimes that end in a stop carry no other tones than these. */
const STOPPED = /(?:c|ch|p|t)$/u;
const TONE_OF_STOPPED = /[\u0301\u0323]/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word is a syllable that Vietnamese may be written with. */
export function isSyllable(word: string): boolean {
  if (word.length > 8) return false;
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONE, '').normalize('NFC');
  for (let length = Math.min(3, plain.length - 1); length >= 0; length--) {
    const rime = plain.slice(length);
    if (!INITIALS.has(plain.slice(0, length)) || !(RIMES.has(rime) || isQuiet(plain.slice(0, length), rime))) continue;
    return !STOPPED.test(rime) || tones.length === 0 || TONE_OF_STOPPED.test(tones[0]!);
  }
  return false;
}

/** The i of gi is written once: gì, giếng. */
const isQuiet = (initial: string, rime: string): boolean => initial === 'gi' && RIMES.has(`i${rime}`);

/** Letters, and the signs of Latin-1 that stand for letters where a text was not turned: B¸o. */
const WORD = /[\p{L}\p{M}\u00a1-\u00af\u00b5-\u00bf]{1,40}/gu;
/** HĐND, QĐ: letters that stand for words. */
const ABBREVIATED = /^[A-ZĐ]{1,12}$/u;

/** How many words of a text carry letters beyond ASCII, and how many of these are Vietnamese syllables. */
export function marked(text: string): { readonly words: number; readonly syllables: number } {
  let words = 0;
  let syllables = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!/\P{ASCII}/u.test(word) || ABBREVIATED.test(word)) continue;
    words++;
    if (isSyllable(word)) syllables++;
  }
  return { words, syllables };
}
