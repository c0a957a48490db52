import { createRoot } from 'react-dom/client'
import './theme.css'
import { App } from './panels/App.tsx'
import { exposeForDebugging } from './panels/debug.ts'
import { watchErrors } from './panels/unexpected.ts'
import { followHistory } from './scene/history.ts'

watchErrors()
exposeForDebugging()
followHistory()
createRoot(document.getElementById('root')!).render(<App />)
