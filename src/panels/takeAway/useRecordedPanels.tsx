import { NewGridDrawing } from '../../figures/NewGrid.tsx'
import type { Engine } from '../../gpu/engine.ts'
import { useWords } from '../../i18n/index.ts'
import { useComparingWords } from '../../i18n/useComparingWords.ts'
import { useRecordedWords } from '../../i18n/useRecordedWords.ts'
import type { KeptTensor } from '../../scene/keptTensors.ts'
import type { Theme } from '../../scene/preferences.ts'
import type { Picture } from '../../scene/result.ts'
import { valueAt } from '../compare/other.ts'
import { useDifferenceAt } from '../compare/useDifferenceAt.ts'
import { useLimit } from '../compare/useLimit.ts'
import { usePainters } from '../compare/usePainters.ts'
import { useTitles } from '../compare/useTitles.ts'
import { isLarge } from '../stage/underlays.ts'
import { differencePanel } from './differencePanel.tsx'
import type { Panel, PanelName } from './panel.ts'
import { type Paper, useOnePanels } from './useOnePanels.tsx'

/** The figures of A and of a recorded output of its shape on paper; a recording has no steps. */
export function useRecordedPanels(
  engine: Engine | null,
  picture: Picture,
  recorded: KeptTensor,
  theme: Theme,
): Paper {
  const comparing = useComparingWords()
  const words = useRecordedWords()
  const { figures } = useWords()
  const title = useTitles().a
  const paper = useOnePanels(engine, picture, theme, recorded)
  const { stage, view } = paper
  const painters = usePainters(engine, picture, recorded)
  const value = useDifferenceAt(stage, recorded)
  const limit = useLimit(engine, picture, recorded)
  const panel = (name: PanelName) => paper.panels.find((panel) => panel.name === name)
  const [output, reads] = [panel('new-grid')!, panel('step-2')!]
  const { width, height, painted, scale } = output
  const { rows, columns } = stage.plane
  const size =
    picture.plan.outputShape.length < 2
      ? figures.rowSize(columns.spec.output)
      : figures.size(rows.spec.output, columns.spec.output)
  const b: Panel = {
    ...{ width, height, scale: scale ?? null },
    name: 'output-b',
    title: words.figure,
    caption: `${recorded.name} · ${size}`,
    drawing: (
      <NewGridDrawing
        {...{ view, geometry: stage.geometry, focus: stage.focus }}
        value={(row, column) => valueAt(recorded, stage.outputIndex({ row, column }))}
        onMap={isLarge(stage) && engine !== null}
      />
    ),
    painted:
      painted && painters
        ? { ...painted, underlay: { ...painted.underlay, painter: painters.b, of: 'other' } }
        : null,
  }
  const difference = differencePanel({
    title: comparing.differenceTitle,
    painter: painters?.difference ?? null,
    ...{ stage, size: { width, height }, view, value, limit, theme },
  })
  const panels: Panel[] = [
    { ...output, name: 'output-a', title: 'A', caption: `${title} · ${size}` },
    b,
    difference,
    { ...reads, name: 'reads', title: words.readsTitle },
    ...paper.panels.filter(({ name }) => name.startsWith('along')),
  ]
  return { ...paper, panels }
}
