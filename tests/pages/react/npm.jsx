// The widgets from the package instead of the script tag.
import 'pmo-widgets/define';
import './client.jsx';
