import type { Post } from '../post/post.ts'
import type { Found } from './found.ts'
import { reportRuleFailure } from './report-rule-failure.ts'
import type { Settings } from './settings.ts'

/** What a post says about itself to the rules that compare posts, by rule id; a rule that throws is among what is found. */
export function collectFacts(post: Post, settings: Settings, found: Found[]): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  const { collection, now } = settings
  for (const active of settings.plan.comparing) {
    try {
      const context = { options: active.options, collection, now, source: post.source, post }
      const fact: unknown = active.rule.collect?.(post, context)
      if (fact === null || fact === undefined) continue
      facts[active.rule.id] = active.rule.plugin === undefined ? fact : asJson(fact)
    } catch (error) {
      reportRuleFailure(active, error, settings, found)
    }
  }
  return facts
}

/** The fact as another thread or shard would have it. Throws where JSON cannot hold it. */
function asJson(fact: unknown): unknown {
  const text: string | undefined = JSON.stringify(fact)
  if (text === undefined) throw new Error('it collects a fact that JSON cannot hold')
  return JSON.parse(text)
}
