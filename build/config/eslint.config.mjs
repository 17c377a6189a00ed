// Lint of the whole tree; run from the project's root. Style: strict types, small files, no surprises in the frame loop.
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const typed = ['**/*.{ts,tsx}'];
/** Tools load these by their default export, and they belong to no tsconfig. */
const toolConfigs = ['build/config/**'];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name (STYLE.md 5.2).' };
const frameLoop = [
  {
    selector: "CallExpression[callee.name='useFrame'] NewExpression",
    message: 'No `new` in the frame loop: keep a scratch object at module level.',
  },
  {
    selector: "CallExpression[callee.name='useFrame'] CallExpression[callee.name=/^set[A-Z]/]",
    message: 'No React state in the frame loop: mutate the live object.',
  },
  {
    selector: "CallExpression[callee.name='useFrame'] CallExpression[callee.property.name='setState']",
    message: 'No store updates in the frame loop: mutate the live object.',
  },
  {
    selector: "CallExpression[callee.name='useFrame'] CallExpression[callee.property.name='clone']",
    message: 'No allocation in the frame loop.',
  },
];

export default tseslint.config(
  { ignores: ['out/**', 'release/**', 'shots/**', 'test-results/**', '.cache/**', 'assets/**'] },
  js.configs.recommended,
  {
    files: typed,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['build/config/*.ts'] }, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `return log.error(…)` ends a branch in one line
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // our objects are plain records of functions, none uses `this`
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // an index that was just checked is said with `!` where noUncheckedIndexedAccess cannot see it
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'performance',
          'fetch',
          'Response',
          'AbortSignal',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'module',
          'require',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', noDefaultExport, ...frameLoop],
      'no-restricted-properties': [
        'error',
        { property: 'only', object: 'test', message: 'A test left alone hides the others.' },
        { property: 'skip', object: 'test', message: 'No skipped tests.' },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: toolConfigs, extends: [tseslint.configs.disableTypeChecked], rules: { 'no-restricted-syntax': 'off' } },
);
