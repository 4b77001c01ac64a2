/** Every benchmark in turn: each prints our figure beside a peer's from the same run, and their ratio. */
import './timetable-speed';
import './pairing-speed';
import './round-speed';
import './staff-list-speed';
