import type { FileChild, Paragraph } from 'docx';
import type { PageNorm, ReportHead } from '../../figure/index.ts';
import { roomOf } from './geometry.ts';
import { line, listed, sideBySide, thin } from './layout.ts';
import { paragraph, words } from './runs.ts';

/** Of the width, for the recipients. */
const LEFT_SHARE = 0.46;
/** Room for the signature and the seal, in twips: about three centimetres. */
const FOR_SIGNATURE = 1700;

/** What stands below the text: who signs, on the right (components 7a, 7b), and level with it the recipients (9b). */
export function footOf(head: ReportHead, norm: PageNorm): FileChild[] {
  const room = roomOf(norm, false);
  const left = Math.round(room * LEFT_SHARE);
  return [
    line('recipients', ''),
    sideBySide(
      [left, room - left],
      [
        [
          recipients(head),
          [
            ...head.authority.map((part) => line('authority', part)),
            paragraph('signer', words(head.signer), { spacing: { before: FOR_SIGNATURE } }),
          ],
        ],
      ],
    ),
    thin(),
  ];
}

/** Mục II.9.b: "- Như trên;" where the report is addressed, each with ";" and the last, where copies are kept, with ".". */
function recipients({ addressees, recipients: others }: ReportHead): Paragraph[] {
  const above = addressees.length > 0 && !others.some((name) => /^như trên/iu.test(name));
  const names = [...(above ? ['Như trên'] : []), ...others];
  if (names.length === 0) return [thin()];
  return [line('recipients-title', 'Nơi nhận:'), ...listed(names).map((name) => line('recipients', `- ${name}`))];
}
