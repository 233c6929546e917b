// Writes the same document with npm's docxtemplater and pdfmake, and prints their median times in milliseconds.
// node peers.js FOLDER FONTS SECONDS; in FOLDER lie content.json and ours.docx, and docx and pdf are left there to look at.
const fs = require("fs");
const path = require("path");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");
const pdfmake = require("pdfmake");

const [folder, fonts, seconds] = process.argv.slice(2);
const MEASURED = 101;
const content = JSON.parse(fs.readFileSync(path.join(folder, "content.json")));

const p = (style, text) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cells = (texts, style) => texts.map((text) => `<w:tc><w:tcPr><w:tcW w:w="${Math.floor(9972 / texts.length)}" w:type="dxa"/></w:tcPr>${p(style, text)}</w:tc>`).join("");
const places = (columns) => Array.from({ length: columns }, (none, i) => i);

// Tables have a loop for their rows; docxtemplater has none for columns without a paid module, so these stand in the template.
function table(columns) {
  const grid = places(columns).map(() => `<w:gridCol w:w="${Math.floor(9972 / columns)}"/>`).join("");
  const head = `<w:tr>${cells(places(columns).map((i) => `{h${i}}`), "TableHeading")}</w:tr>`;
  const row = places(columns).map((i) => (i === 0 ? "{#rows}" : "") + `{c${i}}` + (i === columns - 1 ? "{/rows}" : ""));
  return `${p("Normal", `{#table${columns}}`)}${p("Caption", "{caption}")}<w:tbl><w:tblPr><w:tblStyle w:val="Ruled"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
    + `${head}<w:tr>${cells(row, "TableText")}</w:tr></w:tbl>${p("AfterTable", "")}${p("Normal", `{/table${columns}}`)}`;
}

const one = (kind, style) => p("Normal", `{#${kind}}`) + p(style, "{text}") + p("Normal", `{/${kind}}`);
const widths = [...new Set(content.blocks.filter((block) => block.rows).map((block) => block.header.length))];

// Our own file gives the styles, the header and the footer.
function template() {
  const zip = new PizZip(fs.readFileSync(path.join(folder, "ours.docx")));
  const document = zip.file("word/document.xml").asText();
  const body = p("Title", "{title}") + p("Subtitle", "{partnership}") + p("Normal", "{#blocks}") + one("heading1", "Heading1") + one("heading2", "Heading2")
    + one("heading3", "Heading3") + one("paragraph", "Normal") + one("notice", "Notice") + widths.map(table).join("") + p("Normal", "{/blocks}");
  zip.file("word/document.xml", document.replace(/<w:body>[^]*(<w:sectPr>)/, (all, section) => `<w:body>${body}${section}`));
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}

const named = (letter, values) => Object.fromEntries(values.map((value, i) => [letter + i, value]));
const filling = {
  ...content,
  blocks: content.blocks.map((block) => block.rows
    ? { ["table" + block.header.length]: { caption: block.caption, ...named("h", block.header), rows: block.rows.map((row) => named("c", row)) } }
    : { [block.kind]: { text: block.text } }),
};
const blank = template();

function docx() {
  const file = new Docxtemplater(new PizZip(blank), { paragraphLoop: true, linebreaks: true });
  file.render(filling);
  return file.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}

pdfmake.addFonts({
  Noto: { normal: path.join(fonts, "NotoSans-Regular.ttf"), bold: path.join(fonts, "NotoSans-Bold.ttf"), italics: path.join(fonts, "NotoSans-Italic.ttf") },
});
pdfmake.setLocalAccessPolicy((file) => file.startsWith(fonts));
pdfmake.setUrlAccessPolicy(() => false);

const pieces = () => content.blocks.map((block) => block.rows
  ? [{ text: block.caption, style: "caption" }, { layout: "lightHorizontalLines", table: { headerRows: 1, body: [block.header.map((text) => ({ text, bold: true })), ...block.rows] } }]
  : { text: block.text, style: block.kind });

async function pdf() {
  return pdfmake.createPdf({
    pageSize: "LETTER",
    pageMargins: [57, 65, 57, 62],
    language: "fr-CA",
    info: { title: content.title },
    header: { text: content.partnership, margin: [57, 30, 57, 0] },
    footer: (page, pages) => ({ text: `${page} / ${pages}`, margin: [57, 0], alignment: "right" }),
    defaultStyle: { font: "Noto", fontSize: 9.5, lineHeight: 1 },
    styles: { title: { fontSize: 21, bold: true }, heading1: { fontSize: 13, bold: true, margin: [0, 14, 0, 4] }, heading2: { fontSize: 11, bold: true, margin: [0, 10, 0, 3] },
      heading3: { bold: true }, paragraph: { margin: [0, 0, 0, 5] }, notice: { fontSize: 9 }, caption: { bold: true } },
    content: [{ text: content.title, style: "title" }, content.partnership, ...pieces()],
  }).getBuffer();
}

async function measure(name, write) {
  fs.writeFileSync(path.join(folder, `${name}.${name === "docxtemplater" ? "docx" : "pdf"}`), await write());
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) await write();
  const times = [];
  const cpu = process.cpuUsage();
  for (let i = 0; i < MEASURED; i++) {
    const begin = process.hrtime.bigint();
    await write();
    times.push(Number(process.hrtime.bigint() - begin) / 1e6);
  }
  const used = process.cpuUsage(cpu);
  times.sort((one, other) => one - other);
  console.log(`${name} ${times[(MEASURED - 1) / 2].toFixed(2)} ${((used.user + used.system) / 1000 / MEASURED).toFixed(2)}`);
}

measure("docxtemplater", docx).then(() => measure("pdfmake", pdf));
