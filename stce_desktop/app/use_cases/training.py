"""Switch between real findings and those of a training."""

from stce_desktop.app.services import Services


def set_training(services: Services, *, on: bool) -> None:
    """Lead to the findings of the training, or back to the real ones; neither sees the other."""
    services.vault.train(on=on)
