// Names that a content folder is read without: what editors, systems and copying leave there, for a moment or for good. The rule
// for people is in docs/authoring.md.

const PASSED_OVER: readonly RegExp[] = [
  /^\./, // .DS_Store, .git, .x.swp, .#x, ._x
  /~$/, // of Emacs, gedit, Kate
  /^~\$/, // of Word
  /^#.*#$/, // of Emacs
  /^(4913|5036|5159)$/, // Vim tries a folder by them
  /\.(sw[a-px]|bak|old|orig|rej|tmp|temp|half|part|partial|crdownload|download)$/i,
  /\.sb-[\w-]+$/, // of macOS
  /___jb_(tmp|old|bak)___$/, // of JetBrains
  /^(Thumbs\.db|desktop\.ini|__MACOSX|Icon\r)$/i,
];

export const isPassedOver = (name: string): boolean => PASSED_OVER.some((form) => form.test(name));
