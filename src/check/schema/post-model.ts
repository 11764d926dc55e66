/** The model post as data. Written by `npm run generate`: change schemas/post.ts, not this file. */
export const POST_IS_STRICT = false

export const POST_JSON_SCHEMA = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "layout": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the layout that renders the post.",
      "examples": [
        "post"
      ]
    },
    "title": {
      "type": "string",
      "minLength": 1,
      "description": "Title as readers see it.",
      "examples": [
        "A walk along the river"
      ]
    },
    "date": {
      "type": "string",
      "minLength": 1,
      "kind": "date",
      "description": "When the post was published: a day, or a day and time with an offset from UTC.",
      "examples": [
        "2023-10-28T18:35:06+08:00",
        "2023-10-28"
      ]
    },
    "author": {
      "type": "string",
      "minLength": 1,
      "description": "Who wrote the post.",
      "examples": [
        "Lin Yi"
      ]
    },
    "from": {
      "type": "string",
      "minLength": 1,
      "kind": "url",
      "description": "URL of the original article.",
      "examples": [
        "https://example.com/2023/river-walk.html"
      ]
    },
    "tags": {
      "minItems": 1,
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      },
      "description": "Tags of the post.",
      "examples": [
        [
          "rivers",
          "walking"
        ]
      ]
    },
    "categories": {
      "minItems": 1,
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      },
      "description": "Categories of the post.",
      "examples": [
        [
          "travel"
        ]
      ]
    },
    "comments": {
      "description": "Whether readers may comment.",
      "examples": [
        true
      ],
      "type": "boolean"
    }
  },
  "required": [
    "layout",
    "title",
    "date",
    "author",
    "from",
    "tags",
    "categories"
  ],
  "additionalProperties": {},
  "title": "post",
  "description": "Front matter of a post with its source."
}
