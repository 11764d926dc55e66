/** Turns the documentation of generators and themes into the names that are no misspellings, though they look like others. */

// Generators: jekyllrb.com/docs/front-matter and the docs of jekyll-feed, -seo-tag, -sitemap, -redirect-from and
// -last-modified-at; gohugo.io/content-management/front-matter; hexo.io/docs/front-matter; 11ty.dev/docs/data-configuration;
// docs.astro.build (content collections, Starlight); docusaurus.io (plugin-content-blog and -docs); vitepress.dev.
const GENERATORS =
  'layout title date permalink published category categories tag tags excerpt excerpt_separator slug ext collection defaults ' +
  'lang ref draft drafts last_modified_at redirect_from redirect_to sitemap description author authors image images locale canonical_url ' +
  'aliases alias audio audios videos video build cascade expiryDate headless isCJKLanguage keywords keyword lastmod linkTitle markup menus menu ' +
  'outputs params publishDate pubDate resources series sitemap summary summaries translationKey type types url urls weight ' +
  'updated comment comments disableNunjucks toc language languages breadcrumb photos ' +
  'pagination eleventyNavigation eleventyComputed eleventyExcludeFromCollections templateEngineOverride templateClass data dates ' +
  'heroImage hero updatedDate editUrl head tableOfContents template banner sidebar prev next pagefind ' +
  'id ids sidebar_label sidebar_position hide_title hide_table_of_contents toc_min_heading_level toc_max_heading_level ' +
  'custom_edit_url last_update unlisted truncate hide_reading_time displayed_sidebar outline navbar aside footer features lastUpdated'

// Themes: Minimal Mistakes, Chirpy, al-folio, NexT, Butterfly, PaperMod, Blowfish, Stack; and words that posts keep for themselves.
const THEMES =
  'header headers teaser gallery classes read_time reading_time share related sidebar_nav author_profile show_date pin pinned ' +
  'math mathjax katex mermaid render_with_liquid media_subpath img_path cover covers coverImage thumbnail thumb top top_img index_img ' +
  'banner_img sticky hidden hide show password abbrlink copyright license reward post_copyright cdn swiper_index aplayer highlight_shrink ' +
  'ShowToc TocOpen showToc hideMeta searchHidden disableShare hideSummary editPost featured featuredImage featureimage showDate ' +
  'subtitle subtitles sub_title headline heading name names label labels topic topics form forms format formats for to via source sources src link links ' +
  'origin original reference references credits credit by date_created date_modified created modified created_at updated_at time times ' +
  'note notes meta rate rating ratings tabs tab bags page pages path paths state status stage style styles script scripts css js ' +
  'version versions venue event events location locations place city country place_name text texts content contents body bodies test tests ' +
  'little late gate mate rating position section sections group groups part parts chapter order sort index key keys level latex ' +
  'editor editors translator translators contributor contributors reviewer publisher license_url doi isbn'

export const WELL_KNOWN_FIELDS: ReadonlySet<string> = new Set(`${GENERATORS} ${THEMES}`.split(' '))
