import DefaultTheme from 'vitepress/theme'
import { defineComponent, h, onMounted, ref } from 'vue'
import '../../playground/playground.css'
import './style.css'

/** Its script is loaded where the page is shown: it is as large as postlint. */
const Playground = defineComponent(() => {
  const room = ref<HTMLElement | null>(null)
  onMounted(async () => {
    const { mountPlayground } = await import('../../.cache/playground.js')
    if (room.value !== null) mountPlayground(room.value)
  })
  return () => h('div', { ref: room, class: 'playground' }, 'It is being loaded.')
})

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: { app: { component(name: string, component: object): void } }) {
    app.component('Playground', Playground)
  },
}
