"""Many customers at once: reading a list of IDs, looking each up, editing or erasing, resuming.

Qt-free. Every step is on disk before the next one is taken, so that a run can be stopped, killed
and taken up again with exactly what is left.
"""
