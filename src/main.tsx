import { createRoot } from 'react-dom/client'
import './theme.css'
import { loadWords } from './i18n/index.ts'
import { App } from './panels/App.tsx'
import { exposeForDebugging } from './panels/debug.ts'
import { watchErrors } from './panels/unexpected.ts'
import { followHistory } from './scene/history.ts'
import { chosenLanguage, preferencesStore } from './scene/preferences.ts'

watchErrors()
exposeForDebugging()
followHistory()
const root = createRoot(document.getElementById('root')!)
loadWords(chosenLanguage(preferencesStore.getState())).finally(() => root.render(<App />))
