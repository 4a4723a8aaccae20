// The icon of a site that has none of its own, and where icons are.

export const ICON_PATH = '/icon.svg';
export const FAVICON_PATH = '/favicon.ico';
export const APPLE_PATH = '/apple-touch-icon.png';

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#a32020"/>
<g fill="none" stroke="#fff" stroke-width="3.5">
<path d="M8 16a8 8 0 0 1 8 8M8 8.5a15.5 15.5 0 0 1 15.5 15.5"/>
</g>
<circle cx="9.5" cy="22.5" r="2.5" fill="#fff"/>
</svg>
`;
