"""Start the program."""

import sys


def main() -> None:
    """Run the window, a command, or a worker that opens pictures apart."""
    if sys.argv[1:2] == ["--imaging-worker"]:
        from stce_desktop.imaging import worker

        worker.main()
        return
    if sys.argv[1:2] == ["--plate-worker"]:
        from stce_desktop.imaging import plate_worker

        plate_worker.main()
        return
    from stce_desktop.bootstrap import start

    sys.exit(start(sys.argv[1:]))


if __name__ == "__main__":
    main()
