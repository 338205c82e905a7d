/**
 */
package org.mekiki.model.actors;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody known by role only; no name is kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.actors.Person#getRole <em>Role</em>}</li>
 *   <li>{@link org.mekiki.model.actors.Person#getOrganisation <em>Organisation</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.actors.ActorsPackage#getPerson()
 * @model annotation="https://mekiki.org/model/text label.en='Person' label.ja='\u4eba' doc.ja='\u5f79\u5272\u306e\u307f\u3067\u8868\u3059\u4eba\u3002\u6c0f\u540d\u306f\u4fdd\u6301\u3057\u306a\u3044\u3002'"
 * @generated
 */
public interface Person extends Element
{
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person does in this context.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.mekiki.model.actors.ActorsPackage#getPerson_Role()
	 * @model annotation="https://mekiki.org/model/text label.en='Role' label.ja='\u5f79\u5272' doc.ja='\u3053\u306e\u5834\u3067\u306e\u5f79\u5272\u3002'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.mekiki.model.actors.Person#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body the role belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.mekiki.model.actors.ActorsPackage#getPerson_Organisation()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Organisation' label.ja='\u6240\u5c5e' doc.ja='\u5f79\u5272\u304c\u5c5e\u3059\u308b\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.mekiki.model.actors.Person#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

} // Person
