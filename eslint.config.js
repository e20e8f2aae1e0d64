import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', 'coverage', 'conformance/lib', '.trykklar', 'test/.tmp'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type A }` loads its module all the same.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 24],
    },
  },
  // The directive table is one table, however long.
  { files: ['src/model/directives.ts', 'test/**'], rules: { 'max-lines': 'off' } },
  { files: ['src/app/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
);
