/**
 * What LibreOffice makes of a report's Word file when people edit it there: opens the file of
 * `test/documents/paper-back/sent.js`, edits it by a macro and saves it, each time as a .docx beside it. What was done is
 * written in `edits.json` there, by hand. Run by hand after `npm run build`, with LibreOffice installed:
 * `node scripts/oracle/back.mjs`. `npm test` only reads the files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writePaper } from '../../dist/documents/index.js';
import { NORM } from '../../test/documents/paper/papers.js';
import { SENT } from '../../test/documents/paper-back/sent.js';

const folder = fileURLToPath(new URL('../../test/documents/paper-back/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'tonghop-back-'));
const profile = join(scratch, 'profile');

/** The edits of each file, in LibreOffice Basic; `doc` is the document. */
const EDITS = {
  resaved: '',
  edited: `
  doc.Bookmarks.getByName("th_c1").Anchor.String = "1.300 ha"
  doc.Bookmarks.getByName("th_t1_0_4").Anchor.String = "1.300"
  Dim cursor
  cursor = EndOf(doc, "thb_p3")
  cursor.Text.insertString(cursor, " Giá thịt hơi tăng nhẹ.", False)
  cursor = EndOf(doc, "thb_h3")
  cursor.Text.insertString(cursor, " và thú y", False)
  cursor = doc.Footnotes.getByIndex(1).createTextCursor()
  cursor.gotoEnd(False)
  cursor.Text.insertString(cursor, " Trồng từ năm 2025.", False)
  ParagraphOf(doc, "thb_p4").dispose()
  cursor = EndOf(doc, "thb_p0")
  cursor.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  cursor.Text.insertString(cursor, "Số liệu do các sở cung cấp, chốt ngày 14 tháng 6.", False)
  cursor = doc.Text.createTextCursorByRange(doc.Bookmarks.getByName("thb_p5").Anchor.Start)
  cursor.goRight(39, False)
  cursor.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  Dim signer
  signer = doc.createReplaceDescriptor()
  signer.SearchString = "Đỗ Khắc Thử"
  signer.ReplaceString = "Lê Văn Mẫu"
  doc.replaceAll(signer)`,
  moved: `
  Copy doc, "thb_p4", "thb_p1"
  ParagraphOf(doc, "thb_p4").dispose()
  Copy doc, "thb_p3", "thb_p6"`,
  tracked: `
  doc.RecordChanges = True
  Dim cursor
  cursor = EndOf(doc, "thb_p3")
  cursor.Text.insertString(cursor, " Giá thịt hơi tăng nhẹ.", False)
  cursor = doc.Text.createTextCursorByRange(doc.Bookmarks.getByName("thb_p6").Anchor.Start)
  cursor.goRight(8, True)
  cursor.String = ""
  Dim remark
  remark = doc.createInstance("com.sun.star.text.textfield.Annotation")
  remark.Author = "Lê Văn Mẫu"
  remark.Content = "Xem lại số đàn bò."
  cursor = EndOf(doc, "thb_p3")
  cursor.Text.insertTextContent(cursor, remark, False)`,
};

const MODULE = `
Function EndOf(doc, bookmark)
  Dim cursor
  cursor = doc.Text.createTextCursorByRange(doc.Bookmarks.getByName(bookmark).Anchor.Start)
  cursor.gotoEndOfParagraph(False)
  EndOf = cursor
End Function
Function ParagraphOf(doc, bookmark)
  Dim cursor
  cursor = doc.Text.createTextCursorByRange(doc.Bookmarks.getByName(bookmark).Anchor.Start)
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  ParagraphOf = cursor.createEnumeration().nextElement()
End Function
Sub Copy(doc, bookmark, behind)
  Dim cursor, controller, copied
  controller = doc.CurrentController
  cursor = doc.Text.createTextCursorByRange(doc.Bookmarks.getByName(bookmark).Anchor.Start)
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  controller.select(cursor)
  copied = controller.getTransferable()
  cursor = EndOf(doc, behind)
  cursor.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  controller.ViewCursor.gotoRange(cursor, False)
  controller.insertTransferable(copied)
End Sub
${Object.entries(EDITS)
  .map(
    ([name, edits]) => `
Sub Make_${name}(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim format(0) As New com.sun.star.beans.PropertyValue
  Dim doc
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  format(0).Name = "FilterName"
  format(0).Value = "MS Word 2007 XML"
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())${edits}
  doc.storeToURL(target, format())
  doc.close(True)
End Sub`,
  )
  .join('\n')}
`;

const xml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const office = (...options) =>
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', ...options], {
    stdio: 'ignore',
    timeout: 120_000,
  });

/** The macros in the profile's own library. A first start makes the profile, and would write over them. */
function installMacros() {
  const library = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(library, { recursive: true });
  const file = (root, doctype, rest) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${doctype}">\n${rest}`;
  writeFileSync(
    join(library, 'Edits.xba'),
    file(
      'script:module',
      'module.dtd',
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">${xml(MODULE)}</script:module>`,
    ),
  );
  writeFileSync(
    join(library, 'script.xlb'),
    file(
      'library:library',
      'library.dtd',
      '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>',
    ),
  );
}

try {
  const source = join(scratch, 'sent.docx');
  writeFileSync(source, await writePaper(SENT, NORM));
  office('--convert-to', 'txt', '--outdir', scratch, source);
  installMacros();
  for (const name of Object.keys(EDITS)) {
    const target = join(folder, `${name}.docx`);
    rmSync(target, { force: true });
    try {
      office(`macro:///Standard.Edits.Make_${name}("${pathToFileURL(source)}","${pathToFileURL(target)}")`);
    } catch (error) {
      // It may stumble on its way out, when all is written.
      if (!existsSync(target)) throw error;
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
