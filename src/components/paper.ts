/** The colour of the page, `--paper` in `tokens.css`, for what stands outside a style sheet. */
export const PAPER = { light: '#fcfbf7', dark: '#161512' } as const;
