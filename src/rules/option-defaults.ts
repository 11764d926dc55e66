/** The options of each rule when nobody sets them. Written by `npm run generate`: change the rules, not this file. */
export const OPTION_DEFAULTS: Readonly<Record<string, unknown>> = {
  "date-style": {
    "style": "rfc3339"
  },
  "duplicate-permalink": {
    "field": null
  },
  "duplicate-source": {
    "field": "from"
  },
  "field-order": {
    "order": null
  },
  "future-date": {
    "toleranceHours": 24,
    "except": [
      "expiryDate",
      "unpublishDate"
    ]
  },
  "inconsistent-item": {
    "fields": [
      "tags",
      "categories",
      "author"
    ]
  },
  "list-style": {
    "style": "flow"
  },
  "markup-in-title": {
    "fields": [
      "title"
    ]
  },
  "quote-style": {
    "style": "double",
    "fields": null
  },
  "source-mismatch": {
    "field": "from"
  }
}
