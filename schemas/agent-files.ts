import * as z from 'zod'
import { anything, described, flag, group, mapping, orNull, text } from './fields.ts'

const names = z.array(z.string())
const nameList = (description: string, ...examples: (string | string[])[]) =>
  described(z.union([z.string(), names, z.null()]), { description, examples })

/**
 * Front matter of skills (agentskills.io/specification), of sub-agents and commands of Claude Code, of agents, prompts and instructions of
 * Copilot, of agents of OpenCode, and of rules of Cursor (`.mdc`). One schema for all, so almost all may be left out.
 */
export const agentFiles = group(() => ({
  name: text('Name that it is called by; of a skill, that of its folder.', 'river-walks'),
  description: orNull(
    text('What it does and when to use it, by which it is chosen.', 'Plans walks. Use when a walk is asked for.'),
  ),
  title: text('Title for people.', 'River walks'),
  license: text('Licence of a skill.', 'MIT'),
  compatibility: text('What a skill needs around it.', 'Needs git'),
  metadata: mapping('Fields for others than the agent.', { version: '1.0' }),
  'allowed-tools': nameList('Tools that need no question.', 'Read Grep', ['Read', 'Grep']),
  tools: described(z.union([z.string(), names, z.record(z.string(), z.boolean()), z.null()]), {
    description: 'Tools that it may use: names in one text or a list, or a mapping of names to true or false.',
    examples: ['Read, Grep', ['Read', 'Grep'], { write: false }],
  }),
  disallowedTools: nameList('Tools that it may not use.', 'Write'),
  model: nameList('Model that it runs on.', 'sonnet', 'inherit'),
  color: text('Colour in which it is shown.', 'blue'),
  permissionMode: text('What it may do unasked.', 'plan'),
  maxTurns: described(z.int().positive(), { description: 'How many turns it may take.', examples: [10] }),
  skills: nameList('Skills that it has from the start.', ['river-walks']),
  memory: text('Where it remembers: `user`, `project` or `local`.', 'project'),
  background: flag('Whether it runs beside the conversation.'),
  isolation: text('Where it runs apart.', 'worktree'),
  effort: text('How hard it thinks.', 'high'),
  hooks: anything('Commands that run at its events.', { Stop: [] }),
  mcpServers: anything('Servers of tools.', ['maps']),
  'mcp-servers': anything('The same in files of Copilot.', { maps: { type: 'local' } }),
  'argument-hint': anything('What may stand behind its name.', '[river]'),
  arguments: nameList('Names of its arguments.', ['river']),
  when_to_use: text('More on when it is meant.', 'A walk is asked for.'),
  'disable-model-invocation': flag('Whether people alone may call it.'),
  'user-invocable': flag('Whether people may call it.'),
  context: text('`fork` runs a skill apart.', 'fork'),
  agent: text('Agent that runs it.', 'Explore'),
  agents: nameList('Agents that it may call.', ['planner']),
  paths: nameList('Files for which it is loaded.', ['src/**']),
  shell: text('Shell of its commands.', 'bash'),
  mode: text('How it is used.', 'subagent'),
  target: text('Where it runs.', 'vscode'),
  infer: flag('Older form of `disable-model-invocation`, turned round.'),
  handoffs: described(
    z.array(
      group(() => ({
        label: text('Text of the button.', 'Write it'),
        agent: text('Agent that goes on.', 'writer'),
        prompt: text('What it is asked.', 'Write the plan down.'),
        send: flag('Whether that is sent at once.'),
        model: text('Model that it runs on.', 'sonnet'),
      })),
    ),
    { description: 'Agents that may go on.', examples: [[{ label: 'Write it', agent: 'writer' }]] },
  ),
  applyTo: nameList('Files for which instructions count.', '**/*.ts'),
  excludeAgent: nameList('Agents for which instructions do not count.', 'code-review'),
  globs: nameList('Files for which a rule counts.', '**/*.ts,**/*.tsx'),
  alwaysApply: orNull(flag('Whether a rule counts always.')),
  temperature: described(z.number(), { description: 'How freely it answers.', examples: [0.1] }),
  prompt: text('Its instructions.', 'Plan walks.'),
  permission: anything('What it may do.', { edit: 'deny' }),
})).meta({ title: 'agent-files', description: 'Front matter of files that agents read.' })

/** Whoever asks for a name asks for a description: a file without one is left out in silence. */
export const preset = agentFiles.check(({ value, issues }) => {
  const { name, description } = value
  if (name === undefined || (typeof description === 'string' && description.trim() !== '')) return
  const message = 'files with a name are chosen by their description'
  issues.push({ code: 'custom', path: ['description'], input: description, message })
})
