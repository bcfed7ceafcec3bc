"""pytest in an emulated interpreter: `python3 emulated.py SELF ARGUMENT...`.

The kernel can't run the emulated interpreter's own file, so that tests start SELF, which can.
"""

import sys

sys.executable = sys.argv.pop(1)

if __name__ == "__main__":
    import pytest
    from hypothesis import settings

    # Emulation takes ten times as long.
    settings.register_profile("emulated", deadline=None)
    settings.load_profile("emulated")
    sys.exit(pytest.main())
