import loadHighs from 'highs';
import type { RunModel } from '#shared/domain/teach-meet/solver/prove-timetable';

export type ModelRunnerOptions = {
  /** Asked many times a second while HiGHS works; true stops it with what it has. */
  readonly shouldStop?: () => boolean;
  /** Where highs.wasm lies, when it does not lie beside the package's own script (in a bundle it does not). */
  readonly wasmFile?: string;
};

/**
 * Loads HiGHS (WebAssembly) once and answers a runner for the timetable's exact model. A run blocks its thread: call
 * it where nobody waits for typing.
 */
export async function loadModelRunner(options: ModelRunnerOptions = {}): Promise<RunModel> {
  const { wasmFile } = options;
  const highs = await loadHighs(wasmFile === undefined ? {} : { locateFile: () => wasmFile });
  const { callbackType, modelStatus, variableType } = highs.constants;
  return (model, seconds) => {
    const numCols = model.cost.length;
    const numRows = model.rowLower.length;
    const solver = highs.createModel({
      numCols,
      numRows,
      colCost: Float64Array.from(model.cost),
      colLower: new Float64Array(numCols),
      colUpper: Float64Array.from(model.upper),
      rowLower: Float64Array.from(model.rowLower),
      rowUpper: Float64Array.from(model.rowUpper),
      integrality: model.whole.map((whole) => (whole ? variableType.integer : variableType.continuous)),
      matrix: {
        format: 'csr',
        numRows,
        numCols,
        starts: Int32Array.from(model.rowStart),
        indices: Int32Array.from(model.index),
        values: Float64Array.from(model.value),
      },
    });
    try {
      // Every cost is a whole number, so less than one between bound and solution is proof.
      solver.options.set({ output_flag: false, time_limit: seconds, mip_abs_gap: 0.999, mip_rel_gap: 0 });
      solver.setSolution({ colValue: Float64Array.from(model.start) });
      solver.run({
        [callbackType.mipInterrupt]: (event) => {
          if (options.shouldStop?.() === true) event.interrupt();
          return undefined;
        },
      });
      const status = solver.getModelStatus();
      const bound = Number(solver.info.get('mip_dual_bound'));
      const isFeasible = Number(solver.info.get('primal_solution_status')) === 2;
      return {
        bound: Number.isFinite(bound) ? bound : -Infinity,
        isOptimal: status === modelStatus.optimal,
        values: isFeasible ? solver.getSolution().colValue : null,
      };
    } finally {
      solver.dispose();
    }
  };
}
