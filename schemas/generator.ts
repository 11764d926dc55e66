/** What is known of a site generator: the facts that rules, messages, presets, the walk and `init` ask for. */
import * as z from 'zod'
import { DATE_FORMS } from './date-forms.ts'
import { EFFECTS } from './effects.ts'
import { GENERATOR_IDS } from './generator-ids.ts'

export { DATE_FORMS, type DateForm } from './date-forms.ts'
export type { Effect } from './effects.ts'

/** Ways to fence a block, as `src/post/block.ts` names them, and the one that is never run here. */
export const FENCES = ['---', '---…', '+++', ';;;', '{', '---yaml', '---json', '---toml', '---js'] as const

const effect = z.enum(EFFECTS)
const name = z.string().min(1)
const names = z.array(name).readonly()
const globs = z.array(name).readonly()

/** A place in the site's own configuration: data is parsed; in code, which is never run, only literals count. */
const configPlace = z.strictObject({
  /** Glob of the file, relative to the root of the site. */
  file: name,
  /**
   * Key path, joined with dots; `*` is any key or index. A call is looked through to the object it is given. In code the default
   * export is meant; `exports.NAME` is another, and `calls.NAME.*` the first argument of calls such as `config.NAME('src')`.
   */
  path: name,
})

/** A value of the configuration, or several, that `:name` stands for in globs. */
const setting = z.strictObject({
  name,
  from: z.array(configPlace).readonly(),
  /** What holds where nothing is set; null: a glob that asks for it is dropped. */
  default: name.nullable(),
  /** What its texts are where they are no globs and no paths: patterns that a part of a path must match, as regular expressions or globs. */
  pattern: z.enum(['regexp', 'glob']).optional(),
})

/** One kind of page, which is a collection of its own. */
const kind = z.strictObject({
  /** `:name` is filled in; of a path the last folder is taken. */
  name,
  /** Where the configuration declares such pages: there is one kind for each match, none without. Left out: it is always there. */
  declared: z
    .strictObject({
      from: z.array(configPlace).readonly(),
      /** Values at key paths below the match, for globs; `:key` is the key, or the text in a list, that the first `*` met. */
      values: z.record(name, z.strictObject({ path: name, default: name.nullable() })).readonly(),
      /** Only matches count whose value at this path begins so. */
      where: z.strictObject({ path: name, starts: name }).optional(),
    })
    .optional(),
  /** Globs of its pages, relative to the root of the site; the folder of a glob that ends in `/**` is searched for `extensions`. */
  files: globs,
  ignore: globs.optional(),
  /** Globs of what the configuration keeps out of the site. Those of an archive in the form of the model post are posts all the same. */
  excluded: globs.optional(),
  /** Left out: as for all pages of the generator. */
  frontMatter: z.enum(['required', 'optional']).optional(),
})

/** A text in the configuration of a site that says something by being there. */
const mark = z.strictObject({
  /** Glob of the file, relative to the root of the site. */
  file: name,
  /** Part of the text; a line break before it stands for the start of a line. */
  text: name,
})

/** Where the names stand that a field may hold. */
const references = z.strictObject({
  fields: names,
  /** Globs of the files that are such names, or hold them; `:content` is the folder of the collection. */
  files: globs,
  /** `file-names`: the path below the folder, without its extension where `extension` is `dropped`. */
  shape: z.enum(['file-names', 'keys', 'keys-or-names']),
  extension: z.enum(['dropped', 'kept', 'either']).default('dropped'),
  /** Names that are always there. */
  known: names,
  /** What becomes of the post where the name is not there. */
  missing: effect,
  /** The list may be a sample of a theme: law 8 applies. */
  guess: z.boolean(),
  /** Where one of these files holds that text, names stand elsewhere, too: none can be missed. */
  elsewhere: z.array(mark).readonly().optional(),
})

const address = z.strictObject({
  field: name,
  /** Only posts below a folder whose name has this word, each such folder for itself; the first that fits decides. */
  below: name.optional(),
  /**
   * Whose addresses it must differ from: all others; those of posts in its own folder, or of the same day in it. With a slash before it
   * all others (`site-or-folder`), or those below the topmost folder (`root-or-folder`), else those in its own folder.
   */
  scope: z.enum(['site', 'folder', 'day', 'site-or-folder', 'root-or-folder']),
  /** Where one of these files holds that text, the day is in the address, and posts of different days differ. */
  dated: z.array(mark).readonly().optional(),
  /** Only where one of these files holds that text: that of a plugin, mostly. */
  needs: z.array(mark).readonly().optional(),
  /** What two posts with the same one come to. */
  twice: effect,
})

export const generator = z.strictObject({
  id: z.enum(GENERATOR_IDS),
  /** What people call it, in messages too. */
  name,
  /** Its page on front matter; null where no generator is known. */
  docs: z.url().nullable(),
  /** The versions that were run; empty where its documentation is all that the data rests on. */
  versions: names,
  recognise: z.strictObject({
    /** Globs of files, one of which proves it, relative to the root of the site. */
    files: globs,
    /** Globs that prove it where no file, key or package says otherwise. */
    guesses: globs,
    /** Files that others may have, too, each with a top-level key that proves it (in any case). */
    keys: z.array(z.strictObject({ file: name, key: name })).readonly(),
    /** Packages of npm or Python, and gems, whose name in a list of dependencies of the site proves it. */
    packages: names,
    gems: names,
    /** A regular expression that holds in the text of a third of a sample of pages, where no file proves anything. */
    text: name.optional(),
    /**
     * Generators are asked in this order, then by name: 0, or more where sites of others have its signs, too (Astro's in Starlight, a
     * `_config.yml` in Hexo, agents' files anywhere).
     */
    order: z.int().nonnegative(),
    /** Sites of other generators have its files, too: it counts where nothing else is recognised. */
    beside: z.boolean().optional(),
    /** Where one of these files is there, and none of them has the word, its own files prove nothing. */
    doubts: z.strictObject({ files: globs, without: z.string() }).optional(),
  }),
  content: z.strictObject({
    settings: z.array(setting).readonly(),
    /** In the order of asking: the first that claims a file has it. */
    kinds: z.array(kind).readonly(),
    /** Globs of files that no kind has. */
    ignore: globs,
    /** Endings that it takes for posts. */
    extensions: names,
    /** Whether a folder with an `index.md` is one page, and other posts in it are parts of that. */
    bundles: z.boolean().optional(),
  }),
  /** Globs of files that look like posts and are models for new ones. */
  templates: globs,
  fences: z.strictObject({
    reads: z.array(z.enum(FENCES)).readonly(),
    /** Spaces or tabs behind the opener, blank lines or spaces before it, a comment behind it. */
    openerBlanks: z.boolean(),
    blanksBefore: z.boolean(),
    /** The same where spaces or tabs stand on the line of the opener itself. */
    indented: z.boolean(),
    /** Fields with a closing line alone. */
    unopened: z.boolean(),
    /** Two lines of the same number of hyphens, more than three. */
    longer: z.boolean().optional(),
    /** What becomes of a post whose opener it reads and whose closer is missing. */
    unclosed: effect,
    /** A block without a field. */
    empty: effect,
    /** A document that is text or a list. */
    notAMapping: effect,
  }),
  frontMatter: z.enum(['required', 'optional']),
  /** The reader of its YAML: where readers differ, the column of this one counts. */
  yaml: z.strictObject({
    dialect: z.enum(['psych', 'go-yaml-2', 'goccy', 'js-yaml-3', 'js-yaml-4', 'yaml', 'pyyaml', 'none']),
    /** What becomes of a post that does not parse. */
    broken: effect,
    /** A key written twice: `misreads` where the last one wins in silence. */
    duplicateKey: effect,
    /** Whether tabs at the beginning of lines are indents there. */
    tabs: z.boolean().optional(),
  }),
  /** Whether `Title` is `title`. */
  foldsKeyCase: z.boolean(),
  dates: z.strictObject({
    /** The fields that the generator itself, or its usual schema, takes for dates. */
    fields: names,
    /** Whether it makes dates of them at all; where not, any text is handed on. */
    typed: z.boolean(),
    reads: z.array(z.enum(DATE_FORMS)).readonly(),
    /** Forms that it takes for another instant or day than the one written. */
    misreads: z.array(z.enum(DATE_FORMS)).readonly(),
    /** Forms that mean another instant where the machine of the build, or the site, is not in UTC. */
    zoneBound: z.array(z.enum(DATE_FORMS)).readonly(),
    /** What it does with all others. */
    refused: effect,
    empty: effect,
    missing: effect,
    /** What a time without an offset means: that of the site, or of the machine where the site names none; or UTC. */
    withoutOffset: z.enum(['site', 'utc', 'site-where-quoted']),
    /** `YEAR-MONTH-DAY-` before the name of the file counts where the field is missing. */
    fromFileName: z.enum(['no', 'where-missing', 'required']),
    /** What becomes of a file whose name has a day that cannot be, and no date in its front matter. */
    impossibleFileName: effect,
    future: effect,
  }),
  /** What comes of a `title` (and texts like it) that YAML takes for something else. */
  texts: z.strictObject({
    number: effect,
    boolean: effect,
    date: effect,
    list: effect,
    null: effect,
    /** `title: ""`. */
    empty: effect,
    /** Fields whose text it takes as it stands, where YAML asks for quotes: `globs: *.ts`. */
    unquoted: z.array(z.string()).readonly().optional(),
  }),
  missingTitle: effect,
  /** Another optional field without a value: `description:`. */
  emptyField: effect,
  /** A field that it does not know. */
  unknownField: effect,
  tags: z.strictObject({
    fields: names,
    /** What one text stands for; `split-at-commas-alone`: the blanks around them stay. */
    text: z.enum(['one-item', 'split-at-commas', 'split-at-commas-alone', 'split-at-spaces', 'refused']),
    /** `tags:` without a value, and a list without items. */
    empty: effect,
    emptyList: effect,
    numberItem: effect,
    nullItem: effect,
    /** `""`; `warning` where it stays an item without a name, `nothing` where it is left out. */
    blankItem: effect,
    /** Whether spellings of the same address, which has no capitals and hyphens for blanks, are one item. */
    foldsToAddress: z.boolean().optional(),
  }),
  /** Fields that are true or false to it, and what comes of `yes` and of `"true"` there. */
  flags: z.strictObject({ fields: names, yes: effect, text: effect }),
  addresses: z.array(address).readonly(),
  /** Path patterns that say the language or version: `:language`, `:version` and `**` are the only marks. */
  languages: globs,
  layouts: references.nullable(),
  authors: references.nullable(),
  tagList: references.nullable(),
  /** Key paths of fields that name pictures or files of the site. */
  pictures: names,
  /** What becomes of a post that names a picture that is not there. */
  missingPicture: effect,
  /** Folders whose files a leading slash in an address means. */
  roots: names,
})

export type Generator = Readonly<z.infer<typeof generator>>
