/** What the paste box says, in English: a widget that has one spreads these among its own words. */
export const en = {
  'error.values':
    'Entry {position}, “{token}”, is not a finite number; the figure keeps the last valid list.',
  'error.values-empty': 'No number in the list yet; the figure keeps the last valid list.',
  'error.values-many':
    '{count} numbers are more than can be read at once; the figure keeps the last valid list.',
  'error.values-gap':
    'Entry {position} is empty: two separators in a row. The figure keeps the last valid list.',
  'error.values-call':
    '“{token}” would have to be run: paste what it prints. The figure keeps the last valid list.',
  'error.values-grid':
    '{rows} rows of up to {columns} numbers: one row or one column is wanted. The figure keeps the last valid list.',
  'error.values-shortened':
    'Some numbers were left out when this was printed (… or Length). Print all of them and paste again; the figure keeps the last valid list.',
  'values.read': '{count} values read: {list}.',
  'values.read-one': '1 value read: {list}.',
  'values.left': 'Left out: {left}.',
  'left.head': 'the names above the columns',
  'left.labels': 'the labels before the numbers',
  'left.comments': 'the comments',
  'left.count': 'the column that counts the rows',
  'values.ask':
    'This can be read in {count} ways. Which one is meant? Until you choose, the figure keeps the last valid list.',
  'values.which': '{count} numbers, of which {max} at most are taken. Which ones?',
  offer: '{how}, {count} values: {list}',
  'offer-one': '{how}, 1 value: {list}',
  'comma.decimal': 'Decimal commas',
  'comma.thousands': 'Commas in thousands',
  'comma.separator': 'Commas between numbers',
  'offer.column': 'column “{column}”',
  'offer.counted': 'rows counted first',
  'offer.all': 'every number',
  'offer.first': 'from the start',
  'offer.last': 'up to the end',
  'values.kept':
    'This list is too long for the address. The tab keeps it, when you reload and in the other language too; a copied link goes without it.',
  'values.lost':
    'This list is too long for the address, and this browser lets the page store nothing: it is gone once you leave.',
  'file.open': 'Open a file …',
  'file.drop': 'or drop one on the field: text or CSV, at most {size} MB',
  'file.empty': '{name} is empty.',
  'file.too-large': '{name} is larger than {size} MB: save the numbers by themselves.',
  'file.binary': '{name} holds no text. Save the numbers as text or CSV, as np.savetxt does.',
  'file.unreadable': 'The browser could not read {name}.',
} as const;
