/**
 * The parts of a new Word file that hold no words of the document, set up by Nghị định 30/2020/NĐ-CP, Phụ lục I: A4,
 * margins 20 mm above and below, 30 mm left, 20 mm right; Times New Roman 14; the page's number from the second page
 * on, centred in the top margin.
 */
export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>' +
  '<w:titlePg/></w:sectPr>';

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['settings', 'settings'],
    ['footnotes', 'footnotes'],
    ['header1', 'header'],
    ['header2', 'header'],
  ]
    .map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`)
    .join('') +
  '</Types>';

function relations(entries: readonly (readonly [string, string])[]): string {
  const items = entries.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const FONTS =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

const STYLES =
  `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="120" w:after="0"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:rPr><w:sz w:val="26"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>';

const PAGE_NUMBER =
  '<w:p><w:pPr><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

/** The parts in the order in which they are packed; the words come after them. */
export const BLANK_PARTS: readonly (readonly [string, string])[] = [
  ['[Content_Types].xml', CONTENT_TYPES],
  ['_rels/.rels', relations([['officeDocument', 'word/document.xml']])],
  [
    'word/_rels/document.xml.rels',
    relations([
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
      ['footnotes', 'footnotes.xml'],
      ['header', 'header1.xml'],
      ['header', 'header2.xml'],
    ]),
  ],
  ['word/styles.xml', STYLES],
  [
    'word/settings.xml',
    `${HEAD}<w:settings ${NAMESPACES}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  ],
  ['word/header1.xml', `${HEAD}<w:hdr ${NAMESPACES}>${PAGE_NUMBER}</w:hdr>`],
  ['word/header2.xml', `${HEAD}<w:hdr ${NAMESPACES}><w:p/></w:hdr>`],
];

/** The rule above the notes of a page, which every list of footnotes begins with. */
export const NOTE_RULES =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
