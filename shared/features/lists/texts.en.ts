export const en = {
  errors: {
    E_LIST_TOO_LONG: {
      message: 'The list has more than {{max}} rows; it was neither printed nor exported.',
      remedy: 'Search or filter first, or select the rows that you need.',
    },
    E_LIST_CELL_TOO_LONG: {
      message: 'A cell of the list is too long; it was neither printed nor exported.',
      remedy: 'Hide that column under “Columns” and try again.',
    },
    E_LIST_FORGOTTEN: {
      message: 'This preview of the list is no longer at hand.',
      remedy: 'Close it and choose “Print list” again.',
    },
  },
  texts: {
    print: 'Print list',
    export: 'Export list',
    all: 'All {{count}} rows',
    chosen: 'The {{count}} selected rows',
    exported: '{{rows}} rows exported: {{name}}',
    saveAs: 'Export list',
    savePdf: 'Save as PDF',
    xlsx: 'Excel workbook',
    csv: 'CSV file',
    pdf: 'PDF file',
    fileName: '{{title}} {{day}}',
    filter: 'Filter: {{list}}',
    order: 'Order: {{list}}',
    count: '{{count}} rows',
    painting: 'Laying out the list',
    writing: 'Exporting the list',
    note: 'A list has no number and is not registered; it shows the columns, filters and order of the screen.',
    joined: '{{one}}; {{other}}',
  },
} as const;
