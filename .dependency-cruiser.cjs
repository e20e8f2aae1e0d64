// The rooms of ARCHITECTURE.md as rules that fail.
const stages = ['read', 'parse', 'assemble', 'tailor', 'print'];
const only = (name, comment, path, rooms) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: rooms.map((r) => `^src/${r}`) },
  to: { path },
});
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'model-imports-nothing-of-ours', severity: 'error', from: { path: '^src/model/' }, to: { path: '^src/', pathNot: '^src/model/' } },
    ...stages.map((s) => ({
      name: `${s}-imports-model-only`,
      comment: 'A stage knows the shared language and nothing of the other stages.',
      severity: 'error',
      from: { path: `^src/${s}/` },
      to: { path: '^src/', pathNot: [`^src/${s}/`, '^src/model/'] },
    })),
    {
      name: 'print-loads-no-schemas',
      comment: "The door of model loads zod's schemas, 0.15 s a print: types may come from there, values come from model's single files.",
      severity: 'error',
      from: { path: '^src/print/' },
      to: { path: '^src/model/(index|course|library|order|sheet|symbol|words)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lint-imports-model-only',
      comment: 'Rules are given trees; they know nothing of stages, disks or clocks.',
      severity: 'error',
      from: { path: '^src/lint/' },
      to: { path: '(^src/|node_modules/)', pathNot: ['^src/lint/', '^src/model/'] },
    },
    {
      name: 'lint-through-its-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lint/' },
      to: { path: '^src/lint/', pathNot: '^src/lint/index\\.ts$' },
    },
    {
      name: 'lsp-imports-tables-and-doors',
      comment: 'The server shows what the tables and the command line give it.',
      severity: 'error',
      from: { path: '^src/lsp/' },
      to: { path: '^src/', pathNot: ['^src/lsp/', '^src/model/', '^src/(read|lint)/index\\.ts$', '^src/pipeline\\.ts$'] },
    },
    {
      name: 'lsp-through-its-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lsp/' },
      to: { path: '^src/lsp/', pathNot: '^src/lsp/index\\.ts$' },
    },
    only('only-the-language-server-in-lsp', 'The protocol ends there.', 'node_modules/vscode-', ['lsp/']),
    {
      name: 'stages-through-their-door',
      comment: 'From outside, a stage is its index.ts. Fonts and supplies of print are data that the worlds bring.',
      severity: 'error',
      from: { path: '^src/', pathNot: stages.map((s) => `^src/${s}/`) },
      to: { path: stages.map((s) => `^src/${s}/`), pathNot: [...stages.map((s) => `^src/${s}/index\\.ts$`), '^src/print/(fonts|supplies)\\.ts$'] },
    },
    only('only-react-pdf-in-compose-and-frames', 'React-PDF ends at the frames.', 'node_modules/@react-pdf/', ['print/compose/', 'print/frames/']),
    only('only-pdfkit-in-press', 'The press makes the file.', 'node_modules/pdfkit/', ['print/press/']),
    only('only-remark-in-parse', 'Markdown is parsed in one place.', 'node_modules/(remark|micromark|mdast|unified|unist|vfile)', ['parse/']),
    only('only-gray-matter-and-yaml-in-read', 'Files are read in one place.', 'node_modules/(gray-matter|yaml)/', ['read/']),
    only('only-handlebars-in-tailor-and-assemble', 'Values are filled on the tree.', 'node_modules/handlebars/', ['tailor/', 'assemble/']),
    {
      name: 'no-node-where-the-browser-runs-too',
      comment: 'model and parse … print run in a Web Worker as well.',
      severity: 'error',
      from: { path: '^src/(model|parse|assemble|tailor|print|lint)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-a-world-touches-the-disk',
      comment: 'Reading is given a World, as everything else is.',
      severity: 'error',
      from: { path: '^src/(read/|pipeline\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    only('only-react-in-compose-and-frames', 'Elements end at the frames.', 'node_modules/react/', ['print/compose/', 'print/composition', 'print/frames/', 'app/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
