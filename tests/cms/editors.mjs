// Editors that run in a browser: what is put into their source view, and what they save.
import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { recipeOf } from './docs.mjs';
import { AFTER, BEFORE } from './outcome.mjs';

const packaged = (file) => fs.readFileSync(new URL(`./node_modules/${file}`, import.meta.url), 'utf8');

const TINYMCE = () =>
  ['tinymce.min.js', 'icons/default/icons.min.js', 'models/dom/model.min.js', 'themes/silver/theme.min.js']
    .map((file) => packaged(`tinymce/${file}`))
    .concat(`tinymce.overrideDefaults({ license_key: 'gpl', skin: false, content_css: false })`);
const CKEDITOR = () => [packaged('ckeditor5/dist/browser/ckeditor5.umd.js')];

/** Each: the scripts of a page with that editor, and a function that runs there: HTML in, what is saved out. */
export const EDITORS = {
  'TinyMCE 8, defaults': {
    scripts: () => [...TINYMCE(), `started = tinymce.init({ selector: '#editor' })`],
    edit: tinymce,
  },
  'TinyMCE 8, set up as below': {
    scripts: (origin) => [...TINYMCE(), `started = ${recipeOf('tinymce', origin)}`],
    edit: tinymce,
  },
  'CKEditor 5, essentials': { scripts: CKEDITOR, edit: ckeditor },
  'CKEditor 5, General HTML Support as below': {
    scripts: (origin) => [...CKEDITOR(), `htmlSupport = ${recipeOf('ckeditor', origin)}`],
    edit: ckeditor,
  },
  'CKEditor 5, HTML embed': { scripts: CKEDITOR, edit: ckeditorEmbed },
  'Quill 2': { scripts: () => [packaged('quill/dist/quill.js')], edit: quill },
  'TipTap 3, starter kit': { scripts: async () => [await tiptapScript()], edit: tiptap },
};

/** What an editor saves of each snippet between two paragraphs. */
export async function savedBy(here, { scripts, edit }, snippets) {
  const { page } = await here.open('<div id="editor"></div><script>var started, htmlSupport</script>');
  for (const content of await scripts(here.otherOrigin)) await page.addScriptTag({ content });
  const saved = await page.evaluate(edit, `<p>${BEFORE}</p>`, snippets, `<p>${AFTER}</p>`);
  await page.close();
  return saved;
}

// These run in the page.

async function tinymce(before, snippets, after) {
  const [editor] = await window.started;
  return snippets.map((snippet) => {
    editor.setContent([before, snippet, after].join('\n'));
    return editor.getContent();
  });
}

async function ckeditor(before, snippets, after) {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, List, Table, GeneralHtmlSupport } =
    window.CKEDITOR;
  const more = window.htmlSupport ? [GeneralHtmlSupport] : [];
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Link, List, Table, ...more],
    htmlSupport: window.htmlSupport,
  });
  return snippets.map((snippet) => {
    editor.setData([before, snippet, after].join('\n'));
    return editor.getData();
  });
}

async function ckeditorEmbed(before, snippets, after) {
  const { ClassicEditor, Essentials, Paragraph, HtmlEmbed } = window.CKEDITOR;
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, HtmlEmbed],
  });
  return snippets.map((snippet) => {
    editor.setData(before + after);
    const { document: model } = editor.model;
    editor.model.change((writer) => writer.setSelection(model.getRoot().getChild(0), 'end'));
    editor.execute('htmlEmbed', snippet);
    return editor.getData();
  });
}

function quill(before, snippets, after) {
  const editor = new window.Quill('#editor');
  return snippets.map((snippet) => {
    editor.setContents([]);
    editor.clipboard.dangerouslyPasteHTML([before, snippet, after].join('\n'));
    return editor.getSemanticHTML();
  });
}

function tiptap(before, snippets, after) {
  const { Editor, StarterKit } = window.tiptap;
  const editor = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit] });
  return snippets.map((snippet) => {
    editor.commands.setContent([before, snippet, after].join('\n'));
    return editor.getHTML();
  });
}

/** TipTap comes as modules only. */
async function tiptapScript() {
  const bundle = await rolldown({ input: path.join(import.meta.dirname, 'tiptap.mjs') });
  const { output } = await bundle.generate({ format: 'iife' });
  return output[0].code;
}
