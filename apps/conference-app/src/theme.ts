import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// Shades 6–9 of each colour reach WCAG AA on white and on the page's background.
const leaf: MantineColorsTuple = [
  '#eef6f0',
  '#d8eadd',
  '#b4d5bd',
  '#8bbd99',
  '#5f9f72',
  '#3d8554',
  '#1f6d3b',
  '#185c31',
  '#14532d',
  '#0d3b20',
];
const brick: MantineColorsTuple = [
  '#fdf1ef',
  '#f9dcd8',
  '#f0b7b0',
  '#e58f85',
  '#d9665a',
  '#c43d30',
  '#b42318',
  '#a01d13',
  '#8a170f',
  '#701009',
];
const amber: MantineColorsTuple = [
  '#fdf6e7',
  '#f8e7c2',
  '#efcf8b',
  '#e0b04d',
  '#c88f1e',
  '#a87008',
  '#8a5300',
  '#784700',
  '#653c00',
  '#4f2f00',
];
const stone: MantineColorsTuple = [
  '#f5f3ee',
  '#e9e6de',
  '#d3cfc4',
  '#b3aea1',
  '#8f8c82',
  '#716e65',
  '#57554d',
  '#45433c',
  '#33322c',
  '#20231f',
];
const sky: MantineColorsTuple = [
  '#eef4fb',
  '#d7e5f5',
  '#aecaea',
  '#82acdc',
  '#5a8fcd',
  '#3a73b8',
  '#225a9c',
  '#1c4d87',
  '#173f70',
  '#102e53',
];

export const theme = createTheme({
  primaryColor: 'leaf',
  primaryShade: 8,
  colors: { leaf, red: brick, amber, sky, stone },
  white: '#ffffff',
  black: '#20231f',
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', 'Open Sans', system-ui, sans-serif",
  fontSizes: { xs: '0.95rem', sm: '1rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.5' },
  headings: {
    fontWeight: '700',
    sizes: { h1: { fontSize: '1.75rem' }, h2: { fontSize: '1.3rem' }, h3: { fontSize: '1.125rem' } },
  },
  defaultRadius: 'md',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    // Only what has just happened is an alert; whoever draws one says so.
    Alert: { defaultProps: { role: 'note' } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    FileInput: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Badge: {
      defaultProps: {
        size: 'xl',
        tt: 'none',
        variant: 'light',
        radius: 'sm',
        fz: '0.95rem',
        fw: 600,
        h: 'auto',
      },
    },
    Modal: { defaultProps: { centered: true } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#57554d',
    '--mantine-color-placeholder': '#6b695f',
    '--mantine-color-error': brick[6],
    '--mantine-color-default-border': '#8f8c82',
  },
  dark: {},
});
