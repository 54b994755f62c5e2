/**
 * Colours of `tokens.css` for what is drawn without it: the browser's own frame, images that stand
 * for a page elsewhere, cards in other sites.
 */
export const PALETTE = {
  paper: { light: '#fcfbf7', dark: '#161512' },
  panel: { light: '#f3efe6', dark: '#22201b' },
  ink: { light: '#1b1a17', dark: '#ece8df' },
  soft: { light: '#5c5850', dark: '#aaa498' },
  hairline: { light: '#dad5c9', dark: '#3a372f' },
  true: { light: '#1f6a43', dark: '#74c69a' },
  mixed: { light: '#855300', dark: '#e2aa46' },
  false: { light: '#a31b1b', dark: '#f5877b' },
  off: { light: '#3d5470', dark: '#9db6d3' },
} as const;
