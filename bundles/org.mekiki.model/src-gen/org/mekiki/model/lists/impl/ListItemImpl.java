/**
 */
package org.mekiki.model.lists.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>List Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.lists.impl.ListItemImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.ListItemImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.ListItemImpl#getTranslationStatus <em>Translation Status</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.ListItemImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.ListItemImpl#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ListItemImpl extends ElementImpl implements ListItem
{
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTranslationStatus() <em>Translation Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslationStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSLATION_STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTranslationStatus() <em>Translation Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslationStatus()
	 * @generated
	 * @ordered
	 */
	protected String translationStatus = TRANSLATION_STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ListItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ListItemImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ListsPackage.Literals.LIST_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText()
	{
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText)
	{
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.LIST_ITEM__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage()
	{
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage)
	{
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.LIST_ITEM__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTranslationStatus()
	{
		return translationStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranslationStatus(String newTranslationStatus)
	{
		String oldTranslationStatus = translationStatus;
		translationStatus = newTranslationStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.LIST_ITEM__TRANSLATION_STATUS, oldTranslationStatus, translationStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ListItem> getItems()
	{
		if (items == null)
		{
			items = new EObjectContainmentWithInverseEList<ListItem>(ListItem.class, this, ListsPackage.LIST_ITEM__ITEMS, ListsPackage.LIST_ITEM__PARENT);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ListItem getParent()
	{
		if (eContainerFeatureID() != ListsPackage.LIST_ITEM__PARENT) return null;
		return (ListItem)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParent(ListItem newParent, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newParent, ListsPackage.LIST_ITEM__PARENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(ListItem newParent)
	{
		if (newParent != eInternalContainer() || (eContainerFeatureID() != ListsPackage.LIST_ITEM__PARENT && newParent != null))
		{
			if (EcoreUtil.isAncestor(this, newParent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString()); //$NON-NLS-1$
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newParent != null)
				msgs = ((InternalEObject)newParent).eInverseAdd(this, ListsPackage.LIST_ITEM__ITEMS, ListItem.class, msgs);
			msgs = basicSetParent(newParent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.LIST_ITEM__PARENT, newParent, newParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ListsPackage.LIST_ITEM__ITEMS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getItems()).basicAdd(otherEnd, msgs);
			case ListsPackage.LIST_ITEM__PARENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetParent((ListItem)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ListsPackage.LIST_ITEM__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case ListsPackage.LIST_ITEM__PARENT:
				return basicSetParent(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs)
	{
		switch (eContainerFeatureID())
		{
			case ListsPackage.LIST_ITEM__PARENT:
				return eInternalContainer().eInverseRemove(this, ListsPackage.LIST_ITEM__ITEMS, ListItem.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ListsPackage.LIST_ITEM__TEXT:
				return getText();
			case ListsPackage.LIST_ITEM__LANGUAGE:
				return getLanguage();
			case ListsPackage.LIST_ITEM__TRANSLATION_STATUS:
				return getTranslationStatus();
			case ListsPackage.LIST_ITEM__ITEMS:
				return getItems();
			case ListsPackage.LIST_ITEM__PARENT:
				return getParent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ListsPackage.LIST_ITEM__TEXT:
				setText((String)newValue);
				return;
			case ListsPackage.LIST_ITEM__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ListsPackage.LIST_ITEM__TRANSLATION_STATUS:
				setTranslationStatus((String)newValue);
				return;
			case ListsPackage.LIST_ITEM__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ListItem>)newValue);
				return;
			case ListsPackage.LIST_ITEM__PARENT:
				setParent((ListItem)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ListsPackage.LIST_ITEM__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ListsPackage.LIST_ITEM__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ListsPackage.LIST_ITEM__TRANSLATION_STATUS:
				setTranslationStatus(TRANSLATION_STATUS_EDEFAULT);
				return;
			case ListsPackage.LIST_ITEM__ITEMS:
				getItems().clear();
				return;
			case ListsPackage.LIST_ITEM__PARENT:
				setParent((ListItem)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ListsPackage.LIST_ITEM__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ListsPackage.LIST_ITEM__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ListsPackage.LIST_ITEM__TRANSLATION_STATUS:
				return TRANSLATION_STATUS_EDEFAULT == null ? translationStatus != null : !TRANSLATION_STATUS_EDEFAULT.equals(translationStatus);
			case ListsPackage.LIST_ITEM__ITEMS:
				return items != null && !items.isEmpty();
			case ListsPackage.LIST_ITEM__PARENT:
				return getParent() != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", translationStatus: "); //$NON-NLS-1$
		result.append(translationStatus);
		result.append(')');
		return result.toString();
	}

} //ListItemImpl
