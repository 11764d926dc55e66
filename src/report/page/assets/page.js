// Search and filter of the table of problems: all that the page runs.
;(() => {
  const find = (id) => document.getElementById(id)
  const controls = find('controls')
  if (controls === null) return
  const rows = Array.from(find('problems').tBodies[0].rows, (element) => ({ element, text: null }))
  const status = find('shown')
  const search = find('search')
  const filters = ['level', 'rule', 'field'].map((name) => ({ name, select: find(`filter-${name}`) }))

  const isShown = (row, words) => {
    for (const { name, select } of filters) {
      if (select.value !== '' && row.element.dataset[name] !== select.value.slice(1)) return false
    }
    if (words.length === 0) return true
    row.text ??= row.element.textContent.toLowerCase()
    return words.every((word) => row.text.includes(word))
  }

  const update = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    for (const row of rows) {
      const isIn = isShown(row, words)
      if (isIn) shown++
      if (row.element.hidden === isIn) row.element.hidden = !isIn
    }
    status.textContent = status.dataset.shown.replace('{0}', shown).replace('{1}', rows.length)
  }

  let timer
  search.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(update, 100)
  })
  for (const { select } of filters) select.addEventListener('change', update)
  controls.hidden = false
  update()
})()
