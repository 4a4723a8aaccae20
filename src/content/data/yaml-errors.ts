// What an editor is told of a mistake in YAML.

/** yaml's error codes in an editor's words; `{line}` is the offending line, `{key}` and `{rest}` its two sides. */
export const SYNTAX: Record<string, [problem: string, remedy: string]> = {
  BLOCK_AS_IMPLICIT_KEY: ['a value holds a colon and a space without quotes', 'write {key}: "{rest}"'],
  MULTILINE_IMPLICIT_KEY: ['a line has no colon after its field name', 'write name: value, one field a line'],
  DUPLICATE_KEY: ['the field is written twice', 'keep one of them'],
  TAB_AS_INDENT: ['a line begins with a tab', 'indent with spaces'],
  BAD_INDENT: ['the indentation does not fit the lines above', 'begin fields of one level in one column'],
  MISSING_CHAR: ['a quote or bracket is not closed, or a comma or colon is missing', 'close it on this line'],
  BAD_SCALAR_START: [
    'a value begins with a character that means something to YAML',
    'put the value in quotes',
  ],
  BAD_ALIAS: ['a value begins with * or & without quotes', 'put the value in quotes'],
  NO_NAME: ['a field has no name', 'write name: value, one field a line'],
  MANY_ALIASES: ['holds more than 20 aliases (*name)', 'write the value itself in each place'],
  RESOURCE_EXHAUSTION: [
    'tables and lists stand in one another more than 20 levels deep',
    'write each field as docs/authoring.md shows it',
  ],
  BAD_DQ_ESCAPE: ['a backslash in double quotes begins no known escape', 'use single quotes, or write \\\\'],
  UNEXPECTED_TOKEN: ['something stands where nothing may stand', 'put the value in quotes'],
};
