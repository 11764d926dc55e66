// js-yaml's reasons (lib/loader.js), the beginning of each, in words that need no knowledge of its grammar.
const REASONS: readonly (readonly [string, string])[] = [
  ['bad indentation of a mapping entry', 'the indent does not fit the lines above'],
  ['bad indentation of a sequence entry', 'a list item stands where no list can start'],
  ['can not read a block mapping entry', 'a line without a colon stands among fields'],
  ['can not read an implicit mapping pair', 'a line without a colon stands among fields'],
  ['end of the stream or a document separator', 'this does not belong to the lines above'],
  ['unexpected end of the stream within', 'the value never ends'],
  ['unexpected end of the document within', 'the value never ends'],
  ['tab characters must not be used', 'a tab cannot indent'],
  ['deficient indentation', 'the line needs a deeper indent'],
  ['missed comma between flow collection entries', 'a comma is missing between two items'],
  ["expected the node content, but found ','", 'nothing stands before the comma'],
  ['name of an alias node must contain', '`*` starts neither a field nor a list item'],
  ['bad explicit indentation width', 'a number after | or > must be from 1 to 9'],
  ['cannot merge mappings', 'only fields can be merged with <<'],
]

/** A parser's reason in plain words; a reason that is not known stays as it is. */
export function describeReason(reason: string): string {
  return REASONS.find(([start]) => reason.startsWith(start))?.[1] ?? reason
}
