import tseslint from 'typescript-eslint';

const noClockNoChance = [
  { object: 'Date', property: 'now', message: 'The time is an argument here.' },
  { object: 'Math', property: 'random', message: 'The seed is an argument here.' },
  { object: 'performance', property: 'now', message: 'The time is an argument here.' },
];

export default tseslint.config(
  // The kernel is AssemblyScript: its types are those of WebAssembly.
  { ignores: ['dist/', '.data/', '.tmp/', 'apps/conference-app/src/gql/', 'libs/matching/kernel/'] },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.base.json', 'apps/conference-app/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': false }],
      // The driver's rows are any until a reader names them; `any` written by hand stays an error.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/require-await': 'off',
      // Takes assertions away that keep a literal from widening.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Numbers read well in sentences.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['libs/trade/**/*.ts', 'libs/matching/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': ['error', ...noClockNoChance],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The time is an argument here.',
        },
      ],
    },
  },
  {
    files: ['**/*.spec.{ts,tsx}', 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|describe|test)$/][property.name=/^(skip|only|todo)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
);
