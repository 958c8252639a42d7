/** Colours, type and measures; the dark set replaces colours only. */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #faf8f3; --sheet: #fffefb; --ink: #1e1b16; --soft: #5b554a; --rule: #ddd6c8; --firm: #1e1b16;
  --link: #1c4a76; --tint: #f0ebe0;
  --consent: #17634a; --offer: #1d5288; --open: #7d5200; --silence: #5d574d; --refusal: #9c2a20;
  --serif: 'Iowan Old Style', P052, 'URW Palladio L', 'Palatino Linotype', Palatino, 'Book Antiqua', Charter, Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --sheet: #1a1e23; --ink: #ebe7df; --soft: #aca79c; --rule: #343a42; --firm: #8d897f;
    --link: #93bdea; --tint: #20252b;
    --consent: #74c7a5; --offer: #8db9ec; --open: #e0b25f; --silence: #b0aba0; --refusal: #f09486;
  }
}
`
